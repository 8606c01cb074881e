import { practiceProfile } from '../../lib/practice/profile';
import { withVariants } from '../../lib/practice/variants/registry';
import { personIn } from './deployed-person';

/** The practice deployment with these variations. */
export const varied = (...names: string[]) => withVariants(practiceProfile, names);

/** Somebody signed in there. */
export function signedIn(...names: string[]) {
  const person = personIn(varied(...names));
  person.signIn();
  return person;
}

export const answers = { '82142_Renderer': 'Zzoriole', '82143_Renderer': 'Zzquarry' };

/** The second page of the intake. */
export function basic(...names: string[]) {
  const person = signedIn(...names);
  person.open('startworkflow.aspx?WorkflowID=1000000107');
  person.press('NEXT', answers);
  return person;
}

/** The CE assessment, reached by the workflow. */
export function assessment(...names: string[]) {
  const person = basic(...names);
  person.press('SAVE', { '82170_Renderer': '2', '82165_Renderer': '99', '82166_Renderer': '99', '1000008906_Renderer': '99' });
  if (person.heading() === 'Family Members') person.press('SAVEFINISH');
  person.press('SAVE', { '1000004260_Renderer': '4471' });
  return person;
}

/** Headings of the CE Workflow before and after the enrollment was saved. */
export const unvaried = ['Search Existing Clients', 'Basic Client Information', 'Family Members', 'Program Enrollment'];
export const rest = ['Coordinated Entry Assessment', 'Referrals', 'Unmet Needs', 'Finish', 'Client Dashboard'];
