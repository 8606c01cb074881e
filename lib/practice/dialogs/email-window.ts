import { renderErrorPage } from '../frame-page';
import { escapeHtml } from '../html';
import { htmlResponse, type PracticeRequest, parameter } from '../request';
import type { PracticeState, Session } from '../state';
import type { Answer } from '../view-form';
import { renderDialog } from './dialog-page';

/** What follows Email Authorized [D]: a message to the provider, with the client's name in it. Nothing is ever sent. */
export function emailPage(state: PracticeState, _: Session, request: PracticeRequest): Answer {
  const key = parameter(request.query, 'PrimaryKey');
  const referral = state.referrals.find(({ referralId }) => referralId === key);
  const client = state.clients.find(({ clientId }) => clientId === referral?.clientId);
  if (referral === undefined || client === undefined) {
    return { state, response: htmlResponse(renderErrorPage(`There is no referral ${key}.`), 404) };
  }
  const text = `${client.firstName} ${client.lastName} has been referred to ${referral.provider} for ${referral.service} on ${referral.date}.`;
  const body = `<div class="DialogBody"><table class="FormPage"><tbody>
<tr><td class="LabelStyle"><label for="EmailTo">To</label></td><td class="FieldStyle"><input type="text" id="EmailTo" class="form-control" value="${escapeHtml(referral.provider)}"></td></tr>
<tr><td class="LabelStyle"><label for="EmailSubject">Subject</label></td><td class="FieldStyle"><input type="text" id="EmailSubject" class="form-control" value="Referral"></td></tr>
<tr><td class="LabelStyle"><label for="EmailBody">Message</label></td><td class="FieldStyle"><textarea id="EmailBody" class="form-control" rows="6">${escapeHtml(text)}</textarea></td></tr>
</tbody></table><p class="Hint">Practice copy: no message is sent.</p></div>
<div class="ButtonBar"><button type="button" id="SendButton" class="CommandButton SaveIcon" data-close="1">Send</button><button type="button" id="CancelButton" class="CommandButton" data-close="1">Cancel</button></div>`;
  return { state, response: htmlResponse(renderDialog({ title: 'Send Email', body, reconstructed: true })) };
}
