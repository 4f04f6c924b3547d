#include "sound/shipped/line_timer.hpp"

#include <utility>

namespace unknot {

LineTimer makeLineTimer(SentenceLengths lengths, std::shared_ptr<Voice> voice) {
    return [lengths = std::move(lengths), voice = std::move(voice)](const std::string& line) {
        if (const auto known = knownLength(lengths, line)) return *known;
        return Time{static_cast<Time::rep>(voice->speak(line).size())};
    };
}

} // namespace unknot
