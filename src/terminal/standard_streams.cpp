#include "terminal/standard_streams.hpp"

#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace unknot {

// open() takes the lowest free number.
void ensureStandardStreams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) < 0 && open("/dev/null", O_RDWR) < 0) return;
    }
}

bool hasTerminal() { return isatty(STDIN_FILENO) == 1 || isatty(STDERR_FILENO) == 1; }

} // namespace unknot
