#pragma once

// The notices: short lines, each shown for a while. Knows nothing of drawing.

#include "base/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

class Notices {
public:
    /// Shows it at once. The notice before it comes back if its time is not over.
    void say(std::string text, Time length, Time now);

    /// Shows it after all others.
    void sayLater(std::string text, Time length, Time now);

    /// Takes it away.
    void withdraw(std::string_view text);

    /// Time begins here: moves all notices to start from `now`.
    void begin(Time now);
    void advance(Time now);

    std::string at(Time now) const;                    ///< Empty if there is none.
    bool holds(std::string_view text, Time now) const; ///< True while its time lasts, even behind another.
    std::optional<Time> ends() const;                  ///< The end of the notice shown now.

private:
    struct Notice {
        std::string text;
        Time from{}, until{};
    };
    const Notice* shownAt(Time now) const;

    std::vector<Notice> m_notices; ///< Their time is not over.
    Time m_now{};
};

} // namespace unknot
