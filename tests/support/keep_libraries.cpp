// Keeps every library loaded until the program ends: preloaded where the leak sanitizer looks for leaks, because it
// cannot name the memory of a library that is gone, such as the driver of a display.

extern "C" int dlclose(void*) { return 0; }
