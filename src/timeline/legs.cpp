#include "timeline/legs.hpp"

namespace unknot {

WorkedLegs workedLegs(const Segment& segment) {
    if (!segment.stretch) return WorkedLegs::none;
    if (segment.side) return *segment.side == Side::left ? WorkedLegs::left : WorkedLegs::right;
    return segment.stretch->legs == Legs::both ? WorkedLegs::both : WorkedLegs::cramped;
}

std::string_view legWords(WorkedLegs legs) {
    switch (legs) {
    case WorkedLegs::left:
        return "left leg";
    case WorkedLegs::right:
        return "right leg";
    case WorkedLegs::both:
        return "both legs";
    case WorkedLegs::cramped:
        return "the leg with the cramp";
    case WorkedLegs::none:
        break;
    }
    return "";
}

std::string_view briefLegWords(WorkedLegs legs) { return legs == WorkedLegs::cramped ? "cramped leg" : legWords(legs); }

std::string legSentence(WorkedLegs legs) {
    std::string sentence(legWords(legs));
    if (sentence.empty()) return sentence;
    sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    return sentence + ".";
}

std::string_view nameOf(WorkedLegs legs) {
    switch (legs) {
    case WorkedLegs::left:
        return "left";
    case WorkedLegs::right:
        return "right";
    case WorkedLegs::both:
        return "both";
    case WorkedLegs::cramped:
        return "cramped";
    case WorkedLegs::none:
        break;
    }
    return "";
}

} // namespace unknot
