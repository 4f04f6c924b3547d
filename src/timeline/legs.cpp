#include "timeline/legs.hpp"

namespace unknot {

LegsMeant legsMeant(const Segment& segment) {
    if (!segment.stretch) return LegsMeant::none;
    if (segment.side) return *segment.side == Side::left ? LegsMeant::left : LegsMeant::right;
    return segment.stretch->legs == Legs::both ? LegsMeant::both : LegsMeant::cramped;
}

std::string_view legWords(LegsMeant legs) {
    switch (legs) {
    case LegsMeant::left:
        return "left leg";
    case LegsMeant::right:
        return "right leg";
    case LegsMeant::both:
        return "both legs";
    case LegsMeant::cramped:
        return "the leg with the cramp";
    case LegsMeant::none:
        break;
    }
    return "";
}

std::string_view briefLegWords(LegsMeant legs) { return legs == LegsMeant::cramped ? "cramped leg" : legWords(legs); }

std::string legSentence(LegsMeant legs) {
    std::string sentence(legWords(legs));
    if (sentence.empty()) return sentence;
    sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    return sentence + ".";
}

std::string_view nameOf(LegsMeant legs) {
    switch (legs) {
    case LegsMeant::left:
        return "left";
    case LegsMeant::right:
        return "right";
    case LegsMeant::both:
        return "both";
    case LegsMeant::cramped:
        return "cramped";
    case LegsMeant::none:
        break;
    }
    return "";
}

} // namespace unknot
