// Before lib/page takes the browser's setters.
import './record-writes';

export { runCases, unknownPages } from './run-cases';
