#include "marks.h"

#define ZX_USE_UTF8 1

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>
#include <string>

// Nothing that is thrown may reach whoever called from another language.

extern "C" int marks_read(
    const uint8_t *grey, int width, int height, void *context,
    void (*found)(void *context, const char *text, size_t length)) {
  try {
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true);
    const ZXing::ImageView view(grey, width, height, ZXing::ImageFormat::Lum);
    for (const auto &result : ZXing::ReadBarcodes(view, hints)) {
      const std::string text = result.text();
      found(context, text.data(), text.size());
    }
    return 1;
  } catch (...) {
    return 0;
  }
}

extern "C" int marks_draw(const char *text, uint8_t *squares, int capacity) {
  try {
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    const auto matrix =
        writer.setMargin(0).setEccLevel(8).encode(std::string(text), 0, 0);
    const int side = matrix.width();
    if (side != matrix.height() || side * side > capacity) return 0;
    for (int y = 0; y < side; y++)
      for (int x = 0; x < side; x++) squares[y * side + x] = matrix.get(x, y) ? 1 : 0;
    return side;
  } catch (...) {
    return 0;
  }
}
