// npm's postinstall: what npm itself has just installed need not be installed again by the first command.
import { markInstalled, prepareTypes, putOwnProgramsFirst } from './setup.mjs';

putOwnProgramsFirst();
prepareTypes(true);
markInstalled();
