import type { GateFailure } from './reading';

/** Everything that must hold before a value is written (security 5.3), each as a claim. */
export interface GateFacts {
  isUnlocked: boolean;
  isSameEnvironment: boolean;
  isAllowedOrganization: boolean;
  isGrantedOrigin: boolean;
  isGoodFrame: boolean;
  isRecognized: boolean;
  isInsideTenant: boolean;
  isOnlyTab: boolean;
  isNotLogin: boolean;
  isNotPortal: boolean;
  isClientShown: boolean;
  isSameClient: boolean;
  isNewToClientTrack: boolean;
  isPageCurrent: boolean;
  isListSeen: boolean;
  isFreeOfPersonalData: boolean;
  isReviewed: boolean;
  isReviewFresh: boolean;
  isPlanUnchanged: boolean;
  isSameDocument: boolean;
}

/** The starting point of a reading: what only the moment of writing can tell is taken as holding. */
export const everythingHolds: GateFacts = {
  isUnlocked: true,
  isSameEnvironment: true,
  isAllowedOrganization: true,
  isGrantedOrigin: true,
  isGoodFrame: true,
  isRecognized: true,
  isInsideTenant: true,
  isOnlyTab: true,
  isNotLogin: true,
  isNotPortal: true,
  isClientShown: true,
  isSameClient: true,
  isNewToClientTrack: true,
  isPageCurrent: true,
  isListSeen: true,
  isFreeOfPersonalData: true,
  isReviewed: true,
  isReviewFresh: true,
  isPlanUnchanged: true,
  isSameDocument: true,
};

/** In the order in which they are named. */
export const gateOrder: readonly (readonly [keyof GateFacts, GateFailure])[] = [
  ['isUnlocked', 'locked'],
  ['isSameEnvironment', 'wrong-environment'],
  ['isAllowedOrganization', 'wrong-organization'],
  ['isGrantedOrigin', 'wrong-origin'],
  ['isGoodFrame', 'bad-frame'],
  ['isRecognized', 'unknown-page'],
  ['isInsideTenant', 'outside-tenant'],
  ['isOnlyTab', 'two-tabs'],
  ['isNotLogin', 'login'],
  ['isNotPortal', 'portal'],
  ['isClientShown', 'no-client'],
  ['isSameClient', 'other-client'],
  ['isNewToClientTrack', 'has-id'],
  ['isPageCurrent', 'stale-page'],
  ['isListSeen', 'maybe-saved'],
  ['isFreeOfPersonalData', 'personal-data'],
  ['isReviewed', 'not-reviewed'],
  ['isReviewFresh', 'review-too-old'],
  ['isPlanUnchanged', 'plan-changed'],
  ['isSameDocument', 'document-changed'],
];

/** The first condition that does not hold; undefined when a write may happen. */
export const gateFailure = (facts: GateFacts): GateFailure | undefined => gateOrder.find(([fact]) => !facts[fact])?.[1];
