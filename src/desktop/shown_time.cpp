#include "desktop/shown_time.hpp"

#include "scene/player.hpp"

namespace unknot {
namespace {

// The help card only marks what is being read.
constexpr Time readingStep = milliseconds(250);

// The session whose time moves the present screen; null if it stands still.
const Session* followed(const Application& application) {
    switch (application.showing()) {
    case Showing::player:
    case Showing::cramp:
        return application.played();
    case Showing::help:
        return application.reading() ? application.session() : nullptr;
    default:
        return nullptr;
    }
}

} // namespace

Time shownTime(const Application& application) {
    const Session* session = followed(application);
    if (!session) return Time{0};
    if (application.showing() == Showing::help) return readingStep * (session->position() / readingStep);
    return pictureTime(*session->timeline(), session->position(), application.settings().reducedMotion);
}

std::optional<Time> untilNextShown(const Application& application) {
    const Session* session = followed(application);
    if (!session || !session->running()) return std::nullopt;
    const Time position = session->position();
    if (application.showing() == Showing::help) return readingStep * (position / readingStep + 1) - position;
    return nextPictureTime(*session->timeline(), position, application.settings().reducedMotion) - position;
}

} // namespace unknot
