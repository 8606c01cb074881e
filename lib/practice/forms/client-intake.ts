import type { FormDefinition } from '../element';
import { basicClientInformation } from './basic-client-information';
import { searchExistingClients } from './search-existing-clients';

/** Form 4317 "HMIS Client Intake", a wizard of two pages [X]. */
export const clientIntake: FormDefinition = {
  id: '4317',
  title: 'Client Information',
  evidence: 'vendor-export',
  pages: [searchExistingClients, basicClientInformation],
};
