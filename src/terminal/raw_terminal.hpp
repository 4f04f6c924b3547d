#pragma once

// Sets the terminal to raw mode, so that each key arrives at once, and restores it at every end, also by a signal. Only
// one object may exist at a time. Knows nothing of sessions.

#include "terminal/keys.hpp"

#include <chrono>

namespace unknot {

class RawTerminal {
public:
    /// Does nothing if input is not a terminal, or if this process is in the background.
    RawTerminal();
    ~RawTerminal();
    RawTerminal(const RawTerminal&) = delete;
    RawTerminal& operator=(const RawTerminal&) = delete;

    /// True if input is a terminal in the foreground.
    bool hasKeys() const { return m_hasKeys; }

    /// False if output goes to a file or a pipe.
    bool isOutputTerminal() const { return m_isWatched; }

    /// True if output is a terminal that can overwrite a line.
    bool canOverwrite() const { return m_canOverwrite; }

    int columns() const; ///< See outputColumns().

    /// Waits for bytes, at most for `longest`. Without a keyboard it only sleeps.
    std::vector<Keystroke> keys(std::chrono::milliseconds longest);

private:
    bool m_hasKeys = false;
    bool m_isWatched = false;
    bool m_canOverwrite = false;
};

/// The width of the terminal in columns: at least 20, or 80 if unknown.
int outputColumns();

} // namespace unknot
