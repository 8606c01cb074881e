export const exitItemNames = ['clientTrackId', 'exitDate', 'destination', 'destinationSubsidyType', 'exitReason'] as const;
export type ExitItemName = (typeof exitItemNames)[number];

/** A Data Transfer form – Exit as a person typed it, or as it came: every item a string, '' when empty. Lists hold HUD's number. */
export type TypedExit = Record<ExitItemName, string>;

export const emptyExit = (): TypedExit => ({
  clientTrackId: '',
  exitDate: '',
  destination: '',
  destinationSubsidyType: '',
  exitReason: '',
});
