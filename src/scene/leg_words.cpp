#include "scene/leg_words.hpp"

#include "timeline/legs.hpp"

namespace unknot {

std::string pillOf(const Segment& segment) {
    switch (legsMeant(segment)) {
    case LegsMeant::left:
        return "LEFT LEG";
    case LegsMeant::right:
        return "RIGHT LEG";
    case LegsMeant::both:
        return "BOTH LEGS";
    case LegsMeant::cramped:
        return "CRAMPED LEG";
    case LegsMeant::none:
        break;
    }
    return "";
}

std::string legOf(const Segment& segment) { return std::string(legWords(legsMeant(segment))); }

std::string briefLegOf(const Segment& segment) {
    switch (legsMeant(segment)) {
    case LegsMeant::left:
        return "Left leg";
    case LegsMeant::right:
        return "Right leg";
    case LegsMeant::both:
        return "Both legs";
    case LegsMeant::cramped:
        return "Cramped leg";
    case LegsMeant::none:
        break;
    }
    return "";
}

} // namespace unknot
