#include "scene/player/leg_words.hpp"

#include "timeline/legs.hpp"

namespace unknot {

namespace {

char capital(char letter) { return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter; }

} // namespace

std::string pillOf(const Segment& segment) {
    std::string words(briefLegWords(workedLegs(segment)));
    for (char& letter : words)
        letter = capital(letter);
    return words;
}

std::string legOf(const Segment& segment) { return std::string(legWords(workedLegs(segment))); }

std::string briefLegOf(const Segment& segment) {
    std::string words(briefLegWords(workedLegs(segment)));
    if (!words.empty()) words[0] = capital(words[0]);
    return words;
}

} // namespace unknot
