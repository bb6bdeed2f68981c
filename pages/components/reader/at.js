/* Where the files of Streamlit are. */

export const at = (file) => __streamlit.BACKEND_BASE_URL + file; // the site may stand below a path
