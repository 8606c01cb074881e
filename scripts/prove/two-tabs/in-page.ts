// Before the connection takes the browser.
import './lab-browser';

export { runSchedules } from './run-schedule';
