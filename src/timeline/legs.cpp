#include "timeline/legs.hpp"

#include "routine/stretch/muscle.hpp"
#include "timeline/phrases.hpp"

namespace unknot {

WorkedLegs workedLegs(const Segment& segment) {
    if (!segment.stretch || segment.stretch->legs == Legs::none) return WorkedLegs::none;
    const bool ofLeg = isOfLeg(segment.stretch->muscle);
    if (segment.stretch->legs == Legs::both) return ofLeg ? WorkedLegs::both : WorkedLegs::bothSides;
    if (!segment.side) return WorkedLegs::cramped;
    if (*segment.side == Side::left) return ofLeg ? WorkedLegs::left : WorkedLegs::leftSide;
    return ofLeg ? WorkedLegs::right : WorkedLegs::rightSide;
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
    case WorkedLegs::leftSide:
        return "left side";
    case WorkedLegs::rightSide:
        return "right side";
    case WorkedLegs::bothSides:
        return "both sides";
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
    case WorkedLegs::leftSide:
        return "left";
    case WorkedLegs::right:
    case WorkedLegs::rightSide:
        return "right";
    case WorkedLegs::both:
    case WorkedLegs::bothSides:
        return "both";
    case WorkedLegs::cramped:
        return "cramped";
    case WorkedLegs::none:
        break;
    }
    return "";
}

std::string_view againLine(const Segment& segment) {
    if (!segment.stretch || segment.stretch->legs != Legs::one) return phrases::onceMore;
    return isOfLeg(segment.stretch->muscle) ? phrases::sameLegAgain : phrases::sameSideAgain;
}

} // namespace unknot
