#pragma once

// Measures the cost of a program during one phase, such as a hold or a pause.

#include <X11/X.h>

#include <optional>
#include <string>
#include <vector>

namespace unknot::bench {

struct Phase {
    std::string name;
    std::vector<std::string> words;
    double leadIn = 3;         ///< Seconds from the first frame, or from the key if there is one, to the measurement.
    std::optional<KeySym> key; ///< Pressed once after the first frame.
};

struct PhaseCost {
    double processor = 0;                ///< Processors in use on average.
    double wakeUps = 0;                  ///< Context switches of all threads, per second.
    double memory = 0;                   ///< MB at the end of the measurement.
    double pictures = 0;                 ///< Paintings of the window, per second.
    double otherWork = 0;                ///< Share of all processors that other programs used, 0 to 1.
    std::vector<double> wakeUpsByThread; ///< Per second, largest first, without threads that never woke.
};

/// Throws std::runtime_error if no window appears, the key changes nothing or the program ends.
PhaseCost measurePhase(const Phase& phase, double seconds);

} // namespace unknot::bench
