import { deployRequest } from '../../lib/practice/deploy-answer';
import { deployForm } from '../../lib/practice/deploy-form';
import { lookupSearches } from '../../lib/practice/dialogs/lookup-search';
import { forms } from '../../lib/practice/form-registry';
import { recordLists } from '../../lib/practice/list-registry';
import { type PracticeProfile, practiceProfiles } from '../../lib/practice/profile';
import { workflowsOf } from '../../lib/practice/profile-steps';
import { staffPages } from '../../lib/practice/staff-pages';
import { otherWorkspaces } from '../../lib/practice/workspaces';

/** Pages that show nothing by themselves: they answer the page on screen, or lead on to another one. */
const noScreens = [
  '',
  'rules.aspx',
  'part.aspx',
  'startworkflow.aspx',
  'cancelworkflow.aspx',
  'search.aspx',
  'deleterecord.aspx',
  'settings.aspx',
];
const shownByName = ['viewform.aspx', 'assessment.aspx', 'lookup.aspx', 'home.aspx'];

const named = (page: string, id: string, number = 1) => `${page} ${id}${number > 1 ? ` page ${number}` : ''}`.trim();

/** A form that only a workflow shows is offered where a deployment's workflow has it. */
function isOffered(formId: string, profile: PracticeProfile): boolean {
  const isStepOf = (one: PracticeProfile) => workflowsOf(one).some(({ steps }) => steps.some((step) => step.formId === formId));
  return isStepOf(profile) || !practiceProfiles.some(isStepOf);
}

/** Every screen there is in a deployment, made from the registries: what is added to them is missed until somebody opens it. */
export function screensOf(profile: PracticeProfile): string[] {
  const ownNeeds = (profile.unmetNeeds ?? 'need') === 'need';
  const isNeed = (id: string) => id === '1000000630' || id === '1000000631';
  const ofForms = forms
    .filter(({ definition: { id } }) => isOffered(id, profile) && (ownNeeds || !isNeed(id)))
    .flatMap((form) => deployForm(form, profile).definition.pages.map((_, index) => named(form.page, form.definition.id, index + 1)));
  const ofLists = recordLists
    .filter(({ definition }) => ownNeeds || !isNeed(definition.id))
    .map(({ definition }) => named('viewform.aspx', definition.id));
  const others = Object.keys(staffPages).filter((page) => !noScreens.includes(page) && !shownByName.includes(page));
  return [
    ...ofForms,
    ...ofLists,
    ...others,
    ...lookupSearches.map(({ name }) => named('lookup.aspx', name)),
    ...otherWorkspaces.map(({ number }) => named('home.aspx', number)),
  ];
}

/** The screen at this address, by our numbers. */
export function screenAt(address: string, profile: PracticeProfile): string {
  const { pathname, searchParams } = new URL(address);
  const { query } = deployRequest(profile, {
    method: 'GET',
    path: pathname,
    query: searchParams,
    form: new URLSearchParams(),
    now: new Date(),
  });
  const page = pathname.split('/').at(-1)?.toLowerCase() ?? '';
  if (!shownByName.includes(page)) return page;
  const [key = ''] = ['FormID', 'AssessmentID', 'Search', 'Workspace'].flatMap((name) => query.get(name) ?? []);
  return named(page, key, Number(query.get('Page') ?? '1'));
}
