#include "desktop/shown_time.hpp"

#include "scene/player.hpp"

namespace unknot {
namespace {

// The help card only marks what is being read.
constexpr Time readingStep = milliseconds(250);

} // namespace

Time shownTime(const Application& application) {
    const Session* session = application.session();
    if (!session) return Time{0};
    switch (application.showing()) {
    case Showing::player:
    case Showing::cramp:
        return pictureTime(*session->timeline(), session->position(), application.settings().reducedMotion);
    case Showing::help:
        return readingStep * (session->position() / readingStep);
    default:
        return Time{0};
    }
}

std::optional<Time> nextShownTime(const Application& application) {
    const Session* session = application.session();
    if (!session || !session->running()) return std::nullopt;
    switch (application.showing()) {
    case Showing::player:
    case Showing::cramp:
        return nextPictureTime(*session->timeline(), session->position(), application.settings().reducedMotion);
    case Showing::help:
        return readingStep * (session->position() / readingStep + 1);
    default:
        return std::nullopt;
    }
}

} // namespace unknot
