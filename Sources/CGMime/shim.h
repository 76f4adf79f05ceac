#include <gmime/gmime.h>

// GObject's casts and questions of kind are macros, and Swift sees none of them.

static inline GMimeMultipart *mail_multipart(GMimeObject *object) {
  return GMIME_IS_MULTIPART(object) ? GMIME_MULTIPART(object) : NULL;
}

static inline GMimeMessagePart *mail_message_part(GMimeObject *object) {
  return GMIME_IS_MESSAGE_PART(object) ? GMIME_MESSAGE_PART(object) : NULL;
}

static inline GMimeTextPart *mail_text_part(GMimeObject *object) {
  return GMIME_IS_TEXT_PART(object) ? GMIME_TEXT_PART(object) : NULL;
}

static inline GMimePart *mail_part(GMimeObject *object) {
  return GMIME_IS_PART(object) ? GMIME_PART(object) : NULL;
}

static inline GMimeObject *mail_object(GMimeMessage *message) { return GMIME_OBJECT(message); }

static inline GMimeStreamMem *mail_memory(GMimeStream *stream) { return GMIME_STREAM_MEM(stream); }
