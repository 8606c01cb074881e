// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { enrollId, tableOf, withEnrolledClient } from './settled-client';

type Person = ReturnType<typeof withEnrolledClient>;

const firstPage = {
  '1000009403_Renderer': '2013',
  '1000009404_Renderer': '3101',
  '1000009405_Renderer': 'Bluestem Crossing Shelter',
  '1000009413_Renderer': enrollId,
};

function throughWizard(person: Person, second: Record<string, string> = {}, third: Record<string, string> = {}): void {
  person.open('viewform.aspx?FormID=1000000611');
  person.press('NEXT', firstPage);
  person.press('NEXT', second);
  person.press('SAVE', third);
}

describe('Add New Referral', () => {
  it('saves nothing before Finish, and then everything of its three pages', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000611');
    person.press('NEXT', { ...firstPage, '1000009411_Renderer': 'By phone.' });
    expect(person.heading()).toBe('Voucher and Information Release');
    person.press('NEXT', { '1000009421_Renderer': '1' });
    expect(person.heading()).toBe('Acknowledged');
    expect(person.saved().referrals).toEqual([]);
    person.press('SAVE', { '1000009431_Renderer': '11/22/2026' });
    expect(person.heading()).toBe('Client Referrals');
    expect(person.saved().referrals).toMatchObject([
      {
        clientId: '918036',
        enrollId,
        date: '11/22/2026',
        service: 'CES - RRH Referral',
        provider: 'Bluestem Crossing Shelter',
        fromProvider: 'Practice Agency',
        fromUser: 'trainer@example.org',
        status: 'New',
        comments: 'By phone.',
        isVoucherAuthorized: '1',
        isEmailAuthorized: '',
        acknowledgedDate: '11/22/2026',
      },
    ]);
  });

  it('does not take the name of a provider that was only typed', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000611');
    person.press('NEXT', { ...firstPage, '1000009404_Renderer': '' });
    expect(person.page().getElementById('Error1000009405_Renderer')?.textContent).toBe(
      'Refer to Provider: use Find to choose from the list.',
    );
  });

  it('opens a message to the provider only when e-mail was authorized', () => {
    const opens = (second: Record<string, string>) => {
      const person = withEnrolledClient();
      throughWizard(person, second);
      return person.page().querySelector<HTMLElement>('[data-opens]')?.dataset.opens;
    };
    expect(opens({})).toBeUndefined();
    expect(opens({ '1000009422_Renderer': '1' })).toBe('email.aspx?PrimaryKey=640001');
  });

  it('goes back to the first page as it was posted', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000611');
    person.press('NEXT', { ...firstPage, '1000009402_Renderer': '11/21/2026' });
    person.press('BACK');
    expect(person.heading()).toBe('Add New Referral');
    expect(person.page().getElementById('1000009402_Renderer')?.getAttribute('value')).toBe('11/21/2026');
  });

  it('is edited by the same pages', () => {
    const person = withEnrolledClient();
    throughWizard(person);
    person.open('viewform.aspx?FormID=1000000611&PrimaryKey=640001');
    expect(person.heading()).toBe('Edit Referral');
    person.press('NEXT', { '1000009410_Renderer': 'C' });
    person.press('NEXT');
    person.press('SAVE');
    expect(person.saved().referrals).toMatchObject([
      { referralId: '640001', status: 'Closed', service: 'CES - RRH Referral', provider: 'Bluestem Crossing Shelter' },
    ]);
  });

  it('does not begin with its second page', () => {
    const person = withEnrolledClient();
    expect(person.open('viewform.aspx?FormID=1000000611&Page=2').status).toBe(404);
  });

  it('ends after its first page where the deployment has no others', () => {
    const person = withEnrolledClient({ referral: { pages: 1 } });
    person.open('viewform.aspx?FormID=1000000611');
    person.press('SAVE', firstPage);
    expect(person.heading()).toBe('Client Referrals');
    expect(person.saved().referrals).toHaveLength(1);
  });

  it('needs a client', () => {
    const person = withEnrolledClient();
    person.post('/practice/settings.aspx');
    person.open('viewform.aspx?FormID=1000000611');
    expect(person.page().querySelector('p')?.textContent).toContain('No client is selected');
  });
});

describe('Quick Referrals', () => {
  const ticked = (provider: string, service: string) => ({
    [`1000009471_RendererSF1::${provider}`]: '1',
    [`1000009472_RendererSF1::${provider}`]: service,
  });

  it('refers to each provider that is ticked, on one date', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000620');
    person.press('SAVEFINISH', {
      '1000009461_Renderer': '11/21/2026',
      '1000009462_Renderer': enrollId,
      ...ticked('3101', '2010'),
      ...ticked('3150', '2013'),
    });
    expect(person.heading()).toBe('Client Referrals');
    expect(tableOf(person, 'RendererResultSet').map((cells) => cells.slice(1, 4))).toEqual([
      ['11/21/2026', 'CES - ES Referral', 'Bluestem Crossing Shelter'],
      ['11/21/2026', 'CES - RRH Referral', 'Mesa Alta Housing Partners'],
    ]);
  });

  it('stays on the page after Save', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000620');
    person.press('SAVE', { '1000009462_Renderer': enrollId, ...ticked('3101', '2010') });
    expect(person.heading()).toBe('Quick Referrals');
    expect(person.saved().referrals).toHaveLength(1);
  });

  it('saves none when one that is ticked lacks its service', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000620');
    person.press('SAVEFINISH', { '1000009462_Renderer': enrollId, ...ticked('3101', '2010'), ...ticked('3150', '') });
    expect(person.page().getElementById('Error1000009472_RendererSF1::3150')?.textContent).toBe('Referral Service is required.');
    expect(person.saved().referrals).toEqual([]);
  });

  it('asks for at least one', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000620');
    person.press('SAVE', { '1000009462_Renderer': enrollId });
    expect(person.page().querySelector('.ValidationSummary')?.textContent).toBe('Tick at least one provider.');
  });

  it('has as many rows as the deployment has preferred providers', () => {
    const person = withEnrolledClient({ switches: { quickReferralRows: 500 } });
    person.open('viewform.aspx?FormID=1000000620');
    expect(person.page().querySelectorAll('#RendererSF1ResultSet tbody tr')).toHaveLength(500);
  });
});

describe('Multiple Referrals', () => {
  it('saves the lines that were begun', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000621');
    person.press('SAVEFINISH', {
      '1000009481_Renderer': enrollId,
      '1000009482_RendererSF1::-2': '11/21/2026',
      '1000009483_RendererSF1::-2': '2011',
      '1000009484_RendererSF1::-2': '3108',
      '1000009485_RendererSF1::-2': 'Caprock Lantern House',
    });
    expect(person.saved().referrals).toMatchObject([{ date: '11/21/2026', provider: 'Caprock Lantern House', status: 'New' }]);
  });

  it('does not take a provider in a line that was only typed', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000621');
    person.press('SAVEFINISH', {
      '1000009481_Renderer': enrollId,
      '1000009482_RendererSF1::-1': '11/21/2026',
      '1000009483_RendererSF1::-1': '2011',
      '1000009485_RendererSF1::-1': 'Caprock Lantern House',
    });
    expect(person.page().getElementById('Error1000009485_RendererSF1::-1')?.textContent).toContain('use Find');
    expect(person.saved().referrals).toEqual([]);
  });
});

describe('Referral Outcome', () => {
  it('keeps what became of the referral and shows it in the list', () => {
    const person = withEnrolledClient();
    throughWizard(person);
    person.open('viewform.aspx?FormID=1000000613&PrimaryKey=640001');
    person.press('SAVE', { '1000009443_Renderer': '11/22/2026', '1000009444_Renderer': '3' });
    expect(tableOf(person, 'RendererResultSet')[0]?.at(-1)).toBe('Rejected');
  });
});

describe('an unmet need', () => {
  const optionsOf = (person: Person, id: string) =>
    [...person.page().querySelectorAll(`[id="${id}"] option`)].map((option) => option.textContent);

  it('is a record of its own', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000631');
    person.press('SAVE', { '1000009322_Renderer': '10', '1000009323_Renderer': '2' });
    expect(person.heading()).toBe('Unmet Needs');
    expect(person.saved().unmetNeeds).toMatchObject([{ need: 'Childcare', reason: 'Provider full', status: 'Pending' }]);
  });

  it('is a referral service of that name where the deployment has it so', () => {
    const person = withEnrolledClient({ unmetNeeds: 'service' });
    person.open('viewform.aspx?FormID=1000000611');
    expect(optionsOf(person, '1000009403_Renderer')).toContain('Unmet Need - Childcare');
    person.press('NEXT', {
      ...firstPage,
      '1000009403_Renderer': '2910',
      '1000009404_Renderer': '3999',
      '1000009405_Renderer': 'Unmet Need',
    });
    person.press('NEXT');
    person.press('SAVE');
    expect(person.saved().referrals).toMatchObject([{ service: 'Unmet Need - Childcare', provider: 'Unmet Need' }]);
  });

  it('is a status of a referral where the deployment has it so', () => {
    const person = withEnrolledClient({ unmetNeeds: 'status' });
    person.open('viewform.aspx?FormID=1000000611');
    expect(optionsOf(person, '1000009410_Renderer')).toContain('Unmet Need');
  });

  it('has no page of its own in the menu where it is something else', () => {
    const person = withEnrolledClient({ unmetNeeds: 'status' });
    person.get('/practice/default.aspx');
    expect(person.page().querySelector('#o1000000154')).toBeNull();
  });
});
