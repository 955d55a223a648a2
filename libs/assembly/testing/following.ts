export { following } from '../../membership/testing/following.js';
