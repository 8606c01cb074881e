import { renderErrorPage } from '../frame-page';
import { htmlResponse, type PracticeRequest, parameter, redirect } from '../request';
import type { PracticeState, Session } from '../state';
import type { Answer } from '../view-form';
import { renderDialog } from './dialog-page';

interface Kind {
  /** The list to return to. */
  list: string;
  without(state: PracticeState, key: string): PracticeState;
}

const kinds: Readonly<Record<string, Kind>> = {
  Enrollment: {
    list: '2778',
    without: (state, key) => ({
      ...state,
      enrollments: state.enrollments.filter(({ enrollId }) => enrollId !== key),
      assessments: state.assessments.filter(({ enrollId }) => enrollId !== key),
      answers: state.answers.filter(({ enrollId }) => enrollId !== key),
    }),
  },
  Service: {
    list: '1000000215',
    without: (state, key) => ({ ...state, services: state.services.filter(({ serviceId }) => serviceId !== key) }),
  },
  Referral: {
    list: '1000000610',
    without: (state, key) => ({ ...state, referrals: state.referrals.filter(({ referralId }) => referralId !== key) }),
  },
  Need: {
    list: '1000000630',
    without: (state, key) => ({ ...state, unmetNeeds: state.unmetNeeds.filter(({ needId }) => needId !== key) }),
  },
};

const kindOf = (name: string) => (Object.hasOwn(kinds, name) ? kinds[name] : undefined);

function refuse(state: PracticeState, problem: string, status = 404): Answer {
  return { state, response: htmlResponse(renderErrorPage(problem), status) };
}

/** Asks before a record is deleted. */
export function confirmDeletePage(state: PracticeState, _: Session, { query }: PracticeRequest): Answer {
  const [name, key] = [parameter(query, 'Kind'), parameter(query, 'PrimaryKey')];
  if (kindOf(name) === undefined || !/^\d+$/.test(key)) return refuse(state, `There is no ${name} ${key}.`);
  const target = `TabFrame_${state.profile.workspace ?? 2}`;
  const body = `<p>Do you want to delete this record?</p>
<form method="post" action="deleterecord.aspx?Kind=${name}&amp;PrimaryKey=${key}" target="${target}" data-closes="1" autocomplete="off"><div class="ButtonBar">
<button type="submit" id="YesButton" class="CommandButton">Yes</button><button type="button" id="NoButton" class="CommandButton" data-close="1">No</button></div></form>`;
  return { state, response: htmlResponse(renderDialog({ title: `Delete ${name}`, body })) };
}

/** Deletes it and shows the list again; a record that is gone already is no fault. */
export function deletePage(state: PracticeState, _: Session, { method, query }: PracticeRequest): Answer {
  const [name, key] = [parameter(query, 'Kind'), parameter(query, 'PrimaryKey')];
  const kind = kindOf(name);
  if (method !== 'POST') return refuse(state, 'This address takes posts only.', 405);
  if (kind === undefined) return refuse(state, `There is no ${name} ${key}.`);
  return { state: kind.without(state, key), response: redirect(`viewform.aspx?FormID=${kind.list}`) };
}
