#pragma once

// The terminal that the program runs in, set to give each key at once and put back as it was at every end, also
// one by a signal. Only one may live at a time.

#include "terminal/keys.hpp"

#include <chrono>

namespace unknot {

class RawTerminal {
public:
    /// Changes nothing when input is no terminal, or one that belongs to another program just now.
    RawTerminal();
    ~RawTerminal();
    RawTerminal(const RawTerminal&) = delete;
    RawTerminal& operator=(const RawTerminal&) = delete;

    /// Whether anybody can press a key here.
    bool hasKeys() const { return m_hasKeys; }

    /// Whether output is a terminal, so that somebody may be reading along.
    bool isWatched() const { return m_isWatched; }

    /// Whether output is a terminal on which a line can be overwritten.
    bool canOverwrite() const { return m_canOverwrite; }

    int columns() const; ///< See outputColumns().

    /// Waits for keys, at most this long; without keys it just waits.
    std::vector<Pressed> keys(std::chrono::milliseconds longest);

private:
    bool m_hasKeys = false;
    bool m_isWatched = false;
    bool m_canOverwrite = false;
};

/// How wide the terminal is that output goes to: at least 20; 80 when it is not known.
int outputColumns();

} // namespace unknot
