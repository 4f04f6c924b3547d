#pragma once

// Which screens lie over one another, each with its page and its focus: the way that Back goes. Knows nothing of what
// is on them.

#include "application/action.hpp"

#include <optional>
#include <vector>

namespace unknot {

/// `player` is for a routine, `cramp` for the moment of one. The first four are where one is; the others are opened
/// over them and closed again.
enum class Showing { home, player, cramp, done, help, settings, mistakes, newRoutine };

class Path {
public:
    explicit Path(Showing base) { begin(base); }

    /// Only this screen from now on, from its first page.
    void begin(Showing base);

    /// Another screen below all those that are open.
    void setBase(Showing base);

    /// Opens a screen over the others. Where it is open already, those over it are closed instead.
    void open(Showing screen);

    /// Closes the uppermost; false where none is open over the base.
    bool close();
    void closeAll();

    Showing showing() const { return m_screens.back().showing; }
    Showing base() const { return m_screens.front().showing; }
    bool covered() const { return m_screens.size() > 1; } ///< The base is.

    const std::optional<Action>& focus() const { return m_screens.back().focus; }
    void setFocus(std::optional<Action> focus) { m_screens.back().focus = std::move(focus); }

    int page() const { return m_screens.back().page; }
    void setPages(int pages); ///< How many the uppermost has.
    void turnPage(int by);
    void toFirstPage() { m_screens.back().page = 0; }

private:
    struct Shown {
        Showing showing{};
        int page = 0;
        std::optional<int> pages; ///< None before it was laid out.
        std::optional<Action> focus;
    };
    std::vector<Shown> m_screens; ///< The base first; never empty.
};

} // namespace unknot
