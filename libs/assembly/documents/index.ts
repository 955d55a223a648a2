export * from './attendance.js';
export * from './convocation.js';
export * from './convocation-mail.js';
export * from './extract.js';
export * from './facts.js';
export * from './minutes.js';
export * from './proxy-form.js';
export { quorumIn, type ResolutionText, resolutionsIn } from './resolutions.js';
