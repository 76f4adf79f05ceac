#pragma once

#include <spawn.h>

/* glibc declares them for those alone who ask for all that is not of POSIX, and Swift's Glibc does not. */
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
