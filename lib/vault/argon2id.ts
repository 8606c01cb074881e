/** The one door to hash-wasm: a whole-module import would put every algorithm into the bundle. */
export { argon2id } from 'hash-wasm';
