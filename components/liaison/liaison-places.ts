import * as z from 'zod/mini';
import { isMaking } from '../../lib/store/drafts';

const view = z.discriminatedUnion('name', [
  z.object({ name: z.literal('list') }),
  /** `of`: the form that is put right, or that the exit ends. */
  z.object({ name: z.literal('form'), kind: z.enum(['enrollment', 'exit']), of: z.optional(z.string()) }),
  z.object({ name: z.literal('send'), only: z.optional(z.string()) }),
  z.object({ name: z.literal('sent'), id: z.string() }),
  z.object({ name: z.literal('cards') }),
  z.object({ name: z.literal('settings') }),
  z.object({ name: z.literal('backup') }),
]);
export type LiaisonView = z.infer<typeof view>;

const home: LiaisonView = { name: 'list' };
const typing: LiaisonView = { name: 'form', kind: 'enrollment' };

/** Where a liaison can be in the panel, and is again after it locked. */
export const liaisonPlaces = { schema: view, home, typing, isTyping: isMaking };
