export * from './argon2-password-hasher.js';
export * from './installation-secrets.js';
export * from './open-id-provider.js';
export * from './open-id-settings.js';
export * from './totp-codes.js';
export * from './zxcvbn-password-judge.js';
