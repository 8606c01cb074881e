import { codeNameFingerprint } from '../../lib/privacy/code-name-fingerprint';
import { loadCodeWords } from '../../lib/privacy/load-code-words';
import { type CodeName, makeCodeName } from '../../lib/privacy/make-code-name';
import { loadScreeningWords } from '../../lib/privacy/screening-words';
import type { Database } from '../../lib/store/database';
import { readIssuedCodeNames, saveIssuedCodeNames } from '../../lib/store/issued-code-names';
import type { Vault } from '../../lib/vault/envelope';

/** A code name that this desk never gave out before. It counts as given out once it is shown, used or not (R14). */
export async function suggestCodeName(db: Database, vault: Vault): Promise<CodeName> {
  const [codeWords, words, issued] = await Promise.all([loadCodeWords(), loadScreeningWords(), readIssuedCodeNames(db, vault)]);
  for (;;) {
    const codeName = makeCodeName(db.environment, codeWords, words);
    const fingerprint = await codeNameFingerprint(codeName, issued.salt);
    if (issued.fingerprints.includes(fingerprint)) continue;
    await saveIssuedCodeNames(db, vault, { salt: issued.salt, fingerprints: [...issued.fingerprints, fingerprint] });
    return codeName;
  }
}
