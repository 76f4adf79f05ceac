#include <curl/curl.h>

// curl_easy_setopt takes any number of arguments, and Swift sees no such function.

static inline CURLcode curl_set_text(CURL *easy, CURLoption option, const char *text) {
  return curl_easy_setopt(easy, option, text);
}

static inline CURLcode curl_set_number(CURL *easy, CURLoption option, long number) {
  return curl_easy_setopt(easy, option, number);
}

static inline CURLcode curl_set_size(CURL *easy, CURLoption option, curl_off_t size) {
  return curl_easy_setopt(easy, option, size);
}

static inline CURLcode curl_set_list(CURL *easy, CURLoption option, struct curl_slist *list) {
  return curl_easy_setopt(easy, option, list);
}

static inline CURLcode curl_set_pointer(CURL *easy, CURLoption option, void *pointer) {
  return curl_easy_setopt(easy, option, pointer);
}

static inline CURLcode curl_set_reader(CURL *easy, curl_read_callback reader) {
  return curl_easy_setopt(easy, CURLOPT_READFUNCTION, reader);
}

static inline CURLcode curl_set_writer(CURL *easy, CURLoption option, curl_write_callback writer) {
  return curl_easy_setopt(easy, option, writer);
}

static inline CURLcode curl_set_listener(CURL *easy, curl_debug_callback listener) {
  return curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, listener);
}

static inline CURLcode curl_get_number(CURL *easy, CURLINFO info, long *number) {
  return curl_easy_getinfo(easy, info, number);
}
