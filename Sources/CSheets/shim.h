#include <expat.h>
#include <xlsxwriter.h>
#include <zip.h>
