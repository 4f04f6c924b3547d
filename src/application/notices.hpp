#pragma once

// The notices: short lines, each shown for some time. Knows nothing of drawing.

#include "base/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// With a capital letter and a full stop.
std::string asSentence(std::string text);

class Notices {
public:
    /// Shows a notice at once. An earlier notice returns if its time is not over.
    void show(std::string text, Time length, Time now);

    /// Shows a notice after all others.
    void showLater(std::string text, Time length, Time now);

    void withdraw(std::string_view text);

    /// Time begins at `now`: delays all notices by the time that has passed.
    void begin(Time now);
    void advance(Time now);

    std::string at(Time now) const;                        ///< Empty without a notice.
    bool isPending(std::string_view text, Time now) const; ///< True while its time lasts, even behind another notice.
    std::optional<Time> ends() const;                      ///< The end of the notice shown now.

private:
    struct Notice {
        std::string text;
        Time from{}, until{};
    };
    const Notice* shownAt(Time now) const;

    std::vector<Notice> m_notices; ///< Notices whose time is not over.
    Time m_now{};
};

} // namespace unknot
