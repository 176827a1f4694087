import { invalid } from '@coranto/contract/refusal';
import { hash } from '@node-rs/argon2';

/** Shortest password, in characters. @source OWASP ASVS 5.0, 6.2.1 */
const shortestPassword = 8;
/** Longest password, in bytes: more would only make the hash slow. @source OWASP ASVS 5.0, 6.2.9 (at least 64 must be allowed) */
const longestPassword = 512;

/**
 * Argon2id with 19 MiB and 2 passes.
 * @source OWASP Password Storage Cheat Sheet, Argon2id
 */
export async function hashPassword(password: string): Promise<string> {
  if ([...password].length < shortestPassword) throw invalid(`password has fewer than ${shortestPassword} characters`, 'password');
  if (Buffer.byteLength(password) > longestPassword) throw invalid(`password has more than ${longestPassword} bytes`, 'password');
  return hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}
