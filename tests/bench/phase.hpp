#pragma once

// The cost of a program during one phase of its life, such as a hold or a pause.

#include <X11/X.h>

#include <optional>
#include <string>
#include <vector>

namespace unknot::bench {

struct Phase {
    std::string name;
    std::vector<std::string> words;
    double leadIn = 3;         ///< Seconds from the first frame, and the key if there is one, to the measurement.
    std::optional<KeySym> key; ///< Pressed once after the first frame.
};

struct PhaseCost {
    double processor = 0;                ///< Share of one processor, 0 to the number of processors.
    double wakeUps = 0;                  ///< Context switches a second, all threads together.
    double memory = 0;                   ///< MB at the end.
    double pictures = 0;                 ///< How often the window was painted, a second.
    double otherWork = 0;                ///< See OtherWork.
    std::vector<double> wakeUpsByThread; ///< A second, the most first, threads that sleep all the time left out.
};

/// Throws std::runtime_error if no window appears, a key has no effect or the program ends.
PhaseCost measurePhase(const Phase& phase, double seconds);

} // namespace unknot::bench
