#ifndef MARKS_H
#define MARKS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Tells `found` the text of each QR code on a page, as UTF-8 of so many bytes; 0 where the page could
/// not be looked at. Rows of `grey` follow on each other from the top, 0 is black.
int marks_read(
    const uint8_t *grey, int width, int height, void *context,
    void (*found)(void *context, const char *text, size_t length));

/// Draws ASCII as a QR code that bears the loss of 30 % of it, without a margin: a byte for each square, row by
/// row, 1 is black. Returns how many squares a side has; 0 where it does not go into `capacity` bytes.
int marks_draw(const char *text, uint8_t *squares, int capacity);

#ifdef __cplusplus
}
#endif

#endif
