/* The hot loops of the judges, natively: the columns of a page's lines and of a text's, and the
 * walks through the forests of trees. Each says exactly what its plain form in Python says
 * (`page_columns.plainly`, `page_cues.plainly`, `columns.tabulate`, `lanes.walked`,
 * `forest.score`); tests/test_native.py and tests/test_native_words.py hold them against each other.
 * Where this module was not built, the plain forms are used.
 *
 * Nothing is read from outside and nothing is kept but the tables a caller passes in. Every index
 * that comes from a caller is checked once, where it enters; an inner loop then trusts it.
 */

#include "native.h"

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "cleaner.judge.native",
    .m_doc = "The hot loops of the judges.",
    .m_size = -1,
};

PyMODINIT_FUNC PyInit_native(void)
{
    PyObject *made = PyModule_Create(&module);
    if (made != NULL && (add_columns(made) || add_cues(made) || add_measures(made) ||
                         add_text(made) || add_trees(made) ||
                         PyModule_AddIntConstant(made, FORM, 1)))
        Py_CLEAR(made);
    return made;
}
