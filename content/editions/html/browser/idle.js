/* What has time until nothing else is to do. */

export const idly = (act) => (window.requestIdleCallback ? requestIdleCallback(act, { timeout: 3000 }) : setTimeout(act, 200));
