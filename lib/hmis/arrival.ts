/** How a form came. */
export const channels = ['phone', 'encrypted_email', 'portal', 'fax', 'paper_in_person'] as const;

/** The kind of file the form came in; `typed` also for fax and paper. */
export const sources = ['pdf', 'xlsx', 'csv', 'json', 'package', 'typed'] as const;
