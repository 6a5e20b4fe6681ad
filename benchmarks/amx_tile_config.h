/* For compiling llama.cpp with gcc where the processor has AMX; see README.md. gcc 12.2 reads 8 of the 64 bytes of a
   tile configuration, drops the code that writes the others, and llama.cpp then crashes on its first prompt
   (https://gcc.gnu.org/PR114098). */
#pragma once
#if defined(__x86_64__) && defined(__AMX_TILE__) && defined(__GNUC__) && !defined(__clang__)
#include <immintrin.h>
#define _tile_loadconfig(config) __asm__ volatile("ldtilecfg %0" ::"m"(*(const char(*)[64])(config)))
#endif
