import { renderErrorPage } from './frame-page';
import { handle } from './handle';
import { htmlResponse, type PracticeRequest } from './request';
import type { PracticeState } from './state';
import type { Answer } from './view-form';

/** What a host calls: a fault of ours becomes a plain page, and the state stays as it was. */
export function handleSafely(state: PracticeState, request: PracticeRequest): Answer & { fault?: string } {
  try {
    return handle(state, request);
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { state, response: htmlResponse(renderErrorPage('The server could not answer. Nothing was saved.'), 500), fault };
  }
}
