/* The passes over all lines of a text, natively: reading them, taking some out, and making
 * what is made for each. They say what their plain forms in Python say (tests/test_native.py);
 * where this module was not built, those are used (`cleaner.built`).
 *
 * Whatever comes from a caller is checked where it enters. Lists are copied first: memory that
 * is asked for may wake the collector, and that anything else.
 */

#include "native.h"

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "cleaner.native",
    .m_doc = "The passes over all lines of a text.",
    .m_size = -1,
};

PyMODINIT_FUNC PyInit_native(void)
{
    PyObject *made = PyModule_Create(&module);
    if (made != NULL && (add_reading(made) || add_closing(made) || add_making(made) ||
                         add_naming(made) || PyModule_AddIntConstant(made, FORM, 1)))
        Py_CLEAR(made);
    return made;
}
