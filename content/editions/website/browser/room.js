/* The rooms of a server, where there is none: nobody is asked. */

export const base = "";
export const inTongue = (path) => path;
export const askRoom = async () => ({ status: 404, etag: null, said: {} });
/** The four words of a code, as they are read. */
export const asWords = (code) => code.split("-").join(" ");
