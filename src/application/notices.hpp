#pragma once

// The one short line that a person should see now, and for how long. Knows nothing of where it stands.

#include "base/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

class Notices {
public:
    /// Shows it at once; what was shown before comes back if its time is not over.
    void say(std::string text, Time length, Time now);

    /// Shows it after all that wait already.
    void sayLater(std::string text, Time length, Time now);

    /// It is not true any more.
    void withdraw(std::string_view text);

    /// Time begins here: what is to be shown has waited until now.
    void begin(Time now);
    void advance(Time now);

    std::string at(Time now) const;                    ///< Empty where there is none.
    bool holds(std::string_view text, Time now) const; ///< It is shown, or will be again.
    std::optional<Time> ends() const;                  ///< When that changes next.

private:
    struct Notice {
        std::string text;
        Time from{}, until{};
    };
    const Notice* shownAt(Time now) const;

    std::vector<Notice> m_notices; ///< None of them over.
    Time m_now{};
};

} // namespace unknot
