#pragma once

// All that the application asks of the world: files, and the hour. An interface, so that a whole visit runs in a test
// without either.

#include "application/action.hpp"
#include "application/card.hpp"
#include "base/window_size.hpp"
#include "routine/routine.hpp"
#include "settings/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

class Outside {
public:
    virtual ~Outside() = default;

    struct Listed {
        std::vector<Card> cards;
        std::string notice; ///< One sentence where there are more than can be shown; else empty.
    };
    /// Every routine there is, the shipped ones in their own order and then the person's, as it is played with these
    /// wishes; read afresh.
    virtual Listed cards(const Wishes& wishes) = 0;

    /// Nothing where it has mistakes; its card tells which.
    virtual std::optional<Routine> routine(const std::string& id, const Wishes& wishes) = 0;

    struct Found {
        std::optional<Routine> routine;
        std::string notice{}; ///< One sentence where it is not the one that was to be taken; else empty.
    };
    /// What to do in a cramp of this muscle. No routine only where the program's own files are damaged.
    virtual Found cramp(CrampMuscle muscle, const Wishes& wishes) = 0;

    /// Ten minutes with a warm pack, if one likes.
    virtual std::optional<Routine> warmth(const Wishes& wishes) = 0;

    struct Made {
        std::string file;  ///< Where it is.
        std::string id;    ///< What action::Open names.
        std::string fault; ///< One sentence where none could be made; else empty.
        friend bool operator==(const Made&, const Made&) = default;
    };
    /// A new routine of the person's own, from the template; never over a file that is there.
    virtual Made makeRoutine() = 0;

    /// One sentence where that failed, else empty.
    virtual std::string save(const Settings& settings) = 0;

    /// The window's size when it was last left; nothing where none is kept.
    virtual std::optional<WindowSize> keptWindow() = 0;

    /// Keeps it for the next start, if that can be done; the program goes on without it.
    virtual void keepWindow(WindowSize size) = 0;

    /// 0 to 23, local time.
    virtual int hour() = 0;
};

} // namespace unknot
