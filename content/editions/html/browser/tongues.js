/* Which of our languages a browser asks for, by what it says of itself. */

const TRADITIONAL = /^zh-(?:.*hant|tw|hk|mo)/i;
/** Our code for one that others write: zh-CN and zh-TW say a place where we say a script. */
export const codeOf = (wanted) => (/^zh/i.test(wanted) ? (TRADITIONAL.test(wanted) ? "zh-Hant" : "zh-Hans") : wanted.split("-")[0]);
/** The language that the browser asks for first among these. */
export const wantedOf = (known) => [...(navigator.languages || [])].map(codeOf).find((each) => known.has(each));
