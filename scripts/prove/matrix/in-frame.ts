// Before lib/page takes the browser's setters.
import '../mutations/record-writes';

export { askPage, takeTouched } from './page-side';
