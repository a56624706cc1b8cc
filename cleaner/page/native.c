/* A page to its lines, natively, at a third of the cost of the plain forms in Python, which say
 * the same (tests/test_native.py holds them against each other) and do the work where this
 * module was not built.
 */

#include "native.h"

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "cleaner.page.native",
    .m_doc = "A page to its lines.",
    .m_size = -1,
};

PyMODINIT_FUNC PyInit_native(void)
{
    PyObject *made = PyModule_Create(&module);
    if (made != NULL && (add_lines(made) || add_nesting(made) || add_words(made) ||
                         PyModule_AddIntConstant(made, FORM, 1)))
        Py_CLEAR(made);
    return made;
}
